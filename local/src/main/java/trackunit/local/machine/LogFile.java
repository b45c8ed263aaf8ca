package trackunit.local.machine;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.FileAppender;
import java.nio.file.Path;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Where this JVM's warnings go, so that the terminal stays with what a person wants to read. */
public final class LogFile {

    private LogFile() {}

    /** Sends the warnings of every library there; to be called before any of them is used. */
    public static void write(Path log) {
        send(encoder -> {
            FileAppender<ILoggingEvent> file = new FileAppender<>();
            file.setFile(log.toString());
            file.setEncoder(encoder);
            return file;
        });
    }

    /** Sends the warnings of every library to the standard output, where a container's log is. */
    public static void print() {
        send(encoder -> {
            ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
            console.setEncoder(encoder);
            return console;
        });
    }

    private static void send(Function<PatternLayoutEncoder, Appender<ILoggingEvent>> kind) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d %-5level %logger{36} %msg%n");
        encoder.start();
        Appender<ILoggingEvent> appender = kind.apply(encoder);
        appender.setContext(context);
        appender.start();
        ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(appender);
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }
}
