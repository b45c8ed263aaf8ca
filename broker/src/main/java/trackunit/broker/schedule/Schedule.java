package trackunit.broker.schedule;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** All the rounds of this process; tells which of them hang. */
@Singleton
public class Schedule {

    private final List<Rounds> all = new CopyOnWriteArrayList<>();

    /** Gives rounds that begin when they are started, with the pause between the end of one and the next. */
    public Rounds rounds(String name, Duration pause, Runnable round) {
        Rounds rounds = new Rounds(name, pause, round);
        all.add(rounds);
        return rounds;
    }

    /** The rounds of which none has ended for that long. */
    public List<String> hanging(Duration most) {
        return all.stream()
                .filter(rounds -> rounds.hangs(most))
                .map(Rounds::name)
                .toList();
    }
}
