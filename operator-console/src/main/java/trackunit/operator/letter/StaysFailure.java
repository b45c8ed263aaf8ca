package trackunit.operator.letter;

import trackunit.operator.OperatorFailure;

/** This one letter could not be sent and stays where it is; others may do better. */
public final class StaysFailure extends OperatorFailure {

    StaysFailure(String reason) {
        super("stays: " + reason);
    }

    StaysFailure(String reason, Throwable cause) {
        super("stays: " + reason, cause);
    }
}
