package trackunit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Messages as services before this one sent and stored them. */
class OlderMessagesTest {

    private final MessageCodec codec = new MessageCodec();

    @Test
    void commands_of_before_they_told_their_attempt_are_read_and_tell_none() throws IOException {
        assertThat(((CancelAnalysis) codec.decodeCommand(read("cancel-without-attempt.json"))).attempt())
                .isNull();
        assertThat(((RetryAnalysis) codec.decodeCommand(read("retry-without-attempt.json"))).attempt())
                .isNull();
    }

    @Test
    void an_answer_of_before_it_told_its_grounds_is_read_and_claims_none() throws IOException {
        RecognitionResult answer =
                ((AnalysisCompleted) codec.decodeEvent(read("completed-without-grounds.json"))).recognition();

        assertThat(answer.model()).isEqualTo("330");
        assertThat(answer.basis()).isNull();
        assertThat(answer.weightClassSource()).isEqualTo("CATALOGUE");
        assertThat(answer.readings()).singleElement().satisfies(reading -> {
            assertThat(reading.text()).isEqualTo("CAT 330");
            assertThat(reading.decided()).isNull();
        });
    }

    private static byte[] read(String file) throws IOException {
        return OlderMessagesTest.class.getResourceAsStream("/messages/" + file).readAllBytes();
    }
}
