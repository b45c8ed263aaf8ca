package trackunit.bench.recognition;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many of something there are to be: one at least. */
class Count implements ITypeConverter<Integer> {
    private final int least;

    Count() {
        this(1);
    }

    private Count(int least) {
        this.least = least;
    }

    /** None is enough, too. */
    static final class OrNone extends Count {
        OrNone() {
            super(0);
        }
    }

    @Override
    public Integer convert(String text) {
        int count = Integer.parseInt(text);
        if (count < least) {
            throw new TypeConversionException(text + " is less than " + least);
        }
        return count;
    }
}
