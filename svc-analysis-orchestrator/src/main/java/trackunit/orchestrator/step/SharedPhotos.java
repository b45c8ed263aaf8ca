package trackunit.orchestrator.step;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import trackunit.contracts.ObjectKey;
import trackunit.orchestrator.workflow.Analysis;

/** Lends photos to steps. Those that run at once for one photo share what was read and verified; nothing is kept for later ones. */
@Singleton
class SharedPhotos {

    private final Function<Analysis, VerifiedPhoto> reader;
    private final Map<Wanted, Loan> loans = new HashMap<>();

    @Inject
    SharedPhotos(VerifiedPhotos photos) {
        this(photos::read);
    }

    SharedPhotos(Function<Analysis, VerifiedPhoto> reader) {
        this.reader = reader;
    }

    /** What is lent; an object with other bytes is another photo. */
    private record Wanted(ObjectKey key, String sha256) {}

    /** One read and those who work with it; guarded by the map. */
    private static final class Loan {
        private final FutureTask<VerifiedPhoto> read;
        private int borrowers;

        Loan(FutureTask<VerifiedPhoto> read) {
            this.read = read;
        }
    }

    /**
     * Works with the photo of an analysis.
     *
     * @throws UnfitPhotoException where it is missing, changed, too large, damaged, or no picture of its format
     */
    <T> T with(Analysis analysis, Function<VerifiedPhoto, T> work) {
        Wanted wanted = new Wanted(analysis.objectKey(), analysis.sha256());
        Loan loan = borrow(wanted, analysis);
        try {
            // Whoever comes first reads; for the others this does nothing.
            loan.read.run();
            return work.apply(photo(loan));
        } finally {
            giveBack(wanted, loan);
        }
    }

    private Loan borrow(Wanted wanted, Analysis analysis) {
        synchronized (loans) {
            Loan loan =
                    loans.computeIfAbsent(wanted, missing -> new Loan(new FutureTask<>(() -> reader.apply(analysis))));
            loan.borrowers++;
            return loan;
        }
    }

    private void giveBack(Wanted wanted, Loan loan) {
        synchronized (loans) {
            if (--loan.borrowers == 0) {
                loans.remove(wanted);
            }
        }
    }

    private static VerifiedPhoto photo(Loan loan) {
        try {
            return loan.read.get();
        } catch (ExecutionException e) {
            throw asThrown(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while another step reads the photo", e);
        }
    }

    /** What reading threw, to all who share it: it throws no checked exception. */
    private static RuntimeException asThrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return (RuntimeException) cause;
    }
}
