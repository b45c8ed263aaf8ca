# What the commands of ./trackunit cluster have in common: where things are, which versions, and how they complain.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
set -a
# shellcheck source=../k8s/versions/versions.env
. "$root/k8s/versions/versions.env"
set +a
readonly root cluster_name=kind
readonly own_images="graph-gateway svc-analysis-orchestrator local"

fail() {
    echo "$1" >&2
    exit 1
}

# usage TEXT ARGUMENT...: prints it where that is asked for.
usage() {
    case ${2:-} in
        -h | --help)
            echo "Usage: ./trackunit cluster $1"
            exit 0
            ;;
    esac
}

# misused TEXT: what was given makes no sense.
misused() {
    echo "Usage: ./trackunit cluster $1" >&2
    exit 2
}

say() { echo "$1" >&2; }

# need TOOL WHAT-FOR WHERE-FROM: the tool is there, or one line says what is missing.
need() { command -v "$1" >/dev/null || fail "$1 is needed $2, and was not found; see $3."; }

version_of_project() { sed -n 's/^    <version>\(.*\)<\/version>/\1/p' "$root/pom.xml" | head -n 1; }

# Builds what the images are made of.
build_jars() {
    say "Building the services ..."
    "$root/trackunit" build
}

# Every workload of the project is up to date and ready; what is not says why.
await_ready() {
    local namespace workload
    for namespace in messaging storage identity svc-analysis-orchestrator graph-gateway "$@"; do
        for workload in $(kubectl -n "$namespace" get deployments,statefulsets -o name); do
            kubectl -n "$namespace" rollout status "$workload" --timeout=300s >&2 || {
                kubectl -n "$namespace" get pods,events >&2
                fail "$workload in $namespace does not get ready; what it says is above."
            }
        done
    done
}

# address NAMESPACE SERVICE: where a LoadBalancer has put a service; empty while it has not.
address() { kubectl -n "$1" get service "$2" -o 'jsonpath={.status.loadBalancer.ingress[0].ip}' 2>/dev/null; }

# The addresses as lines for /etc/hosts, once there are any.
hosts() {
    if kubectl get namespace api-gateway >/dev/null 2>&1; then
        echo "$(address api-gateway kong-kong-proxy) graphql.local identity.graphql.local objects.graphql.local"
    else
        echo "$(address graph-gateway graph-gateway) graphql.local"
        echo "$(address identity issuer) identity.graphql.local"
        echo "$(address storage objects) objects.graphql.local"
    fi
}
