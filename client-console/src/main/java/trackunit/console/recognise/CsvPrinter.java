package trackunit.console.recognise;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import trackunit.console.ConsoleFailure;
import trackunit.recognition.Answer;
import trackunit.recognition.Grounds.Decision;
import trackunit.recognition.Recognition;

/** Writes a table for other programs: a file of comma-separated values, in UTF-8. */
public final class CsvPrinter implements RowPrinter {

    private static final List<String> COLUMNS = List.of(
            "file",
            "brand",
            "brand_confidence",
            "model",
            "model_confidence",
            "type",
            "type_source",
            "weight_class",
            "is_confident",
            "milliseconds",
            "error",
            "basis",
            "weight_class_source",
            "brand_readings",
            "model_readings");

    private final Path table;
    private final Writer writer;

    private CsvPrinter(Path table, Writer writer) {
        this.table = table;
        this.writer = writer;
        write(COLUMNS);
    }

    /** Begins a table; one that is there already is replaced. */
    public static CsvPrinter to(Path table) {
        try {
            return new CsvPrinter(table, Files.newBufferedWriter(table));
        } catch (IOException e) {
            throw failure(table, e);
        }
    }

    @Override
    public void print(PhotoRow row) {
        Optional<Recognition> told = row.recognition();
        write(List.of(
                row.file().toString(),
                value(told.flatMap(Recognition::brand)),
                confidence(told.flatMap(Recognition::brand)),
                value(told.flatMap(Recognition::model)),
                confidence(told.flatMap(Recognition::model)),
                value(told.flatMap(Recognition::type)),
                text(told.map(Recognition::typeSource)),
                value(told.flatMap(Recognition::weightClass)),
                text(told.map(Recognition::isConfident)),
                text(told.map(read -> row.milliseconds())),
                row.error().orElse(""),
                text(told.map(read -> read.grounds().basis())),
                text(told.map(Recognition::weightClassSource)),
                text(told.map(read -> Deciding.texts(read, Decision.BRAND))),
                text(told.map(read -> Deciding.texts(read, Decision.MODEL)))));
    }

    private void write(List<String> fields) {
        try {
            writer.write(Csv.line(fields));
        } catch (IOException e) {
            throw failure(table, e);
        }
    }

    private static String value(Optional<? extends Answer<?>> answer) {
        return text(answer.map(Answer::value));
    }

    private static String confidence(Optional<? extends Answer<?>> answer) {
        return answer.map(given -> String.format(Locale.ROOT, "%.4f", given.confidence()))
                .orElse("");
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static ConsoleFailure failure(Path table, IOException e) {
        return new ConsoleFailure(table + " cannot be written: " + e.getMessage(), e);
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw failure(table, e);
        }
    }
}
