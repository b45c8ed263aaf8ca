package trackunit.orchestrator.command;

/** A command that can be read, but on a queue for others. */
final class MisplacedCommandException extends RuntimeException {

    MisplacedCommandException(String message) {
        super(message);
    }
}
