package trackunit.cable;

/** Threads that do not keep a process alive. */
final class Threads {

    private Threads() {}

    static void start(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }
}
