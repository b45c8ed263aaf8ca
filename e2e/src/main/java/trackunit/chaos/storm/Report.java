package trackunit.chaos.storm;

import java.io.PrintWriter;
import java.util.Map;
import trackunit.chaos.audit.Fault;
import trackunit.chaos.audit.Ledger;

/** Prints what was done and what came of it. */
final class Report {

    private static final int MOST_DETAILS = 20;
    private static final double MILLISECONDS = 1000.0;

    private final PrintWriter out;

    Report(PrintWriter out) {
        this.out = out;
    }

    void head(int subscriptions) {
        out.printf("%d live subscriptions%n", subscriptions);
        out.printf("%-32s %9s %8s %12s%n", "blow", "accepted", "refused", "recovered in");
        out.flush();
    }

    void row(Row row) {
        out.printf(
                "%-32s %9d %8d %10.1f s%n",
                row.blow(), row.accepted(), row.refused(), row.recovery().toMillis() / MILLISECONDS);
        out.flush();
    }

    /** Prints the sums; gives whether no promise was broken. */
    boolean sums(Ledger ledger) {
        Map<Fault, Integer> faults = ledger.faults();
        out.printf(
                "%naccepted %d, ended %d",
                ledger.accepted().size(),
                ledger.accepted().size() - ledger.open().size());
        for (Fault fault : Fault.values()) {
            out.printf(", %s %d", fault.text(), faults.getOrDefault(fault, 0));
        }
        out.println();
        ledger.reasons().forEach((reason, count) -> out.printf("refused %d times: %s%n", count.get(), reason));
        ledger.details().stream().limit(MOST_DETAILS).forEach(out::println);
        out.flush();
        return faults.isEmpty();
    }
}
