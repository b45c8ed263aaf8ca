package trackunit.console.output;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar in one line of the terminal. */
final class BarProgress implements Progress {

    /** What fits into a narrow terminal. */
    private static final int WIDTH = 78;

    private static final int REFRESH_MILLIS = 200;

    private final ProgressBar bar;
    private final Consumer<String> line;

    /**
     * @param things how many things there are to do
     * @param line is handed the bar whenever it has changed, and nothing at its end
     */
    BarProgress(String task, int things, Consumer<String> line) {
        this.line = line;
        this.bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax((long) things * WHOLE)
                .setUnit("", WHOLE)
                .setStyle(unicode() ? ProgressBarStyle.UNICODE_BLOCK : ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REFRESH_MILLIS)
                .setConsumer(new DelegatingProgressBarConsumer(line, WIDTH))
                .build();
    }

    private static boolean unicode() {
        String encoding = System.getProperty("stderr.encoding", System.getProperty("native.encoding", "US-ASCII"));
        return Charset.forName(encoding).equals(StandardCharsets.UTF_8);
    }

    @Override
    public void advance(int percent, String message) {
        bar.stepBy(percent).setExtraMessage(message);
    }

    @Override
    public void close() {
        bar.close();
        line.accept("");
    }
}
