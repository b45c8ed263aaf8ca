package trackunit.operator.command;

import java.util.Set;
import trackunit.operator.OperatorFailure;
import trackunit.operator.letter.Letter;
import trackunit.operator.output.Screen;

/** Counts what became of letters, and tells of each where that is not what was asked for. */
final class Tally {

    private final Screen screen;
    private final String deed;
    private int done;
    private int failed;

    /** @param deed what is done with letters, in the past tense */
    Tally(Screen screen, String deed) {
        this.screen = screen;
        this.deed = deed;
    }

    void done() {
        done++;
    }

    void stays(Letter letter, OperatorFailure why) {
        failed++;
        screen.complaint(letter.id(), why);
    }

    void missing(Set<String> ids) {
        for (String id : ids) {
            failed++;
            screen.complaint(id, new OperatorFailure("no dead letter has this id"));
        }
    }

    void tell() {
        screen.result(done + " " + deed);
    }

    boolean clean() {
        return failed == 0;
    }
}
