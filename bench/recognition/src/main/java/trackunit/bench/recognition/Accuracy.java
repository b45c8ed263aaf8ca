package trackunit.bench.recognition;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import trackunit.bench.recognition.Truth.Legible;
import trackunit.bench.recognition.Truth.Outcome;

/**
 * How often a field is right.
 *
 * @param photos all photos
 * @param legible on how many a person can clearly read it
 * @param right how many of those were told right
 * @param wrong how many of those were told wrong
 * @param partial on how many a person can read it with effort
 * @param partialRight how many of those were told right
 * @param wrongAnywhere wrong answers on all photos, also where there is nothing to be read
 * @param near how many of the wrong ones on legible photos only lack or add a suffix
 */
record Accuracy(
        int photos, int legible, int right, int wrong, int partial, int partialRight, int wrongAnywhere, int near) {

    static Accuracy ofBrand(List<Row> rows) {
        return of(rows, row -> row.truth().brand(), row -> row.told().brand());
    }

    static Accuracy ofModel(List<Row> rows) {
        return of(rows, row -> row.truth().model(), row -> row.told().model());
    }

    private static Accuracy of(List<Row> rows, Function<Row, Truth.Field> field, Function<Row, String> answer) {
        List<Row> clear = rows.stream().filter(legible(field, Legible.YES)).toList();
        List<Row> effort = rows.stream().filter(legible(field, Legible.PARTIAL)).toList();
        Predicate<Row> right = is(field, answer, Outcome.RIGHT);
        Predicate<Row> wrong = is(field, answer, Outcome.WRONG);
        Predicate<Row> near = row -> field.apply(row).nearly(answer.apply(row));
        return new Accuracy(
                rows.size(),
                clear.size(),
                count(clear, right),
                count(clear, wrong),
                effort.size(),
                count(effort, right),
                count(rows, wrong),
                count(clear, wrong.and(near)));
    }

    private static Predicate<Row> legible(Function<Row, Truth.Field> field, Legible legible) {
        return row -> field.apply(row).legible() == legible;
    }

    private static Predicate<Row> is(Function<Row, Truth.Field> field, Function<Row, String> answer, Outcome outcome) {
        return row -> field.apply(row).judge(answer.apply(row)) == outcome;
    }

    private static int count(List<Row> rows, Predicate<Row> condition) {
        return (int) rows.stream().filter(condition).count();
    }
}
