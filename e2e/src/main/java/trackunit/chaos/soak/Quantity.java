package trackunit.chaos.soak;

/** What must not grow in a process. */
enum Quantity {
    /** Bytes of the heap that are in use after the last collection of all of it or its old part. */
    HEAP("jvm_gc_live_data_size_bytes", 1.3, 24e6),
    /** Threads. */
    THREADS("jvm_threads_live_threads", 1.2, 10),
    /** File handles, sockets included. */
    FILES("process_files_open_files", 1.2, 25);

    private final String metric;
    private final double factor;
    private final double slack;

    /**
     * How it is measured.
     *
     * @param metric what {@code /metrics} calls it
     * @param factor how many times the earlier median the later one may be
     * @param slack how much it may be more than that
     */
    Quantity(String metric, double factor, double slack) {
        this.metric = metric;
        this.factor = factor;
        this.slack = slack;
    }

    String metric() {
        return metric;
    }

    boolean flat(double earlier, double later) {
        return later <= earlier * factor + slack;
    }
}
