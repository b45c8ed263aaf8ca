package trackunit.operator.letter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which letters somebody means: all, or those with certain ids. An id stands for every letter that has it. */
public final class Choice {

    private final boolean all;
    private final Set<String> ids;
    private final Set<String> unseen;

    private Choice(boolean all, List<String> ids) {
        this.all = all;
        this.ids = new LinkedHashSet<>(ids);
        this.unseen = new LinkedHashSet<>(ids);
    }

    /** Every letter. */
    public static Choice all() {
        return new Choice(true, List.of());
    }

    /** The letters with these ids. */
    public static Choice of(List<String> ids) {
        return new Choice(false, ids);
    }

    /** Whether this letter is meant. */
    public boolean takes(Letter letter) {
        unseen.remove(letter.id());
        return all || ids.contains(letter.id());
    }

    /** The ids that no letter had so far. */
    public Set<String> unseen() {
        return unseen;
    }
}
