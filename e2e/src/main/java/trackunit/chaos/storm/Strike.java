package trackunit.chaos.storm;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import trackunit.chaos.audit.Fault;
import trackunit.chaos.audit.Ledger;
import trackunit.chaos.machine.Machine;
import trackunit.chaos.machine.Part;
import trackunit.chaos.machine.RabbitNode;

/** Does the blows to a machine; each comes back when everything takes requests again. */
final class Strike {

    private final Machine machine;
    private final Ledger ledger;

    Strike(Machine machine, Ledger ledger) {
        this.machine = machine;
        this.ledger = ledger;
    }

    void with(Blow blow) throws InterruptedException {
        if (blow instanceof Blow.Kill kill) {
            kill.parts().stream().map(machine::part).forEach(Part::kill);
        } else if (blow instanceof Blow.Freeze freeze) {
            freeze(machine.part(freeze.part()), freeze.seconds());
        } else if (blow instanceof Blow.CutConnections) {
            rabbit().cutConnections();
        } else if (blow instanceof Blow.FillDisk fill) {
            fillDisk(fill.seconds());
        } else if (blow instanceof Blow.Roll) {
            roll();
        }
        machine.awaitReady();
    }

    private static void freeze(Part part, int seconds) throws InterruptedException {
        part.freeze();
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } finally {
            part.thaw();
        }
    }

    private void fillDisk(int seconds) throws InterruptedException {
        rabbit().fillDisk();
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } finally {
            rabbit().freeDisk();
        }
    }

    private void roll() {
        machine.services().forEach(this::restart);
    }

    private void restart(Part part) {
        Map<Part, ProcessHandle> others = machine.services().stream()
                .filter(other -> other != part)
                .collect(Collectors.toMap(Function.identity(), Part::process));
        if (!part.stop()) {
            crashed(part);
        }
        machine.awaitReady();
        // One that died meanwhile was started again as another process.
        others.forEach((other, process) -> {
            if (!process.isAlive()) {
                crashed(other);
            }
        });
    }

    private void crashed(Part part) {
        ledger.fault(Fault.CRASH, part.name() + " did not end in order: " + part.log());
    }

    private RabbitNode rabbit() {
        return machine.rabbit().orElseThrow(() -> new IllegalStateException("The broker is no RabbitMQ"));
    }
}
