package trackunit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Messages as services before this one sent and stored them. */
class OlderMessagesTest {

    private final MessageCodec codec = new MessageCodec();

    @Test
    void an_answer_of_before_it_told_its_grounds_is_read_and_claims_none() throws IOException {
        byte[] before = OlderMessagesTest.class
                .getResourceAsStream("/messages/completed-without-grounds.json")
                .readAllBytes();

        RecognitionResult answer = ((AnalysisCompleted) codec.decodeEvent(before)).recognition();

        assertThat(answer.model()).isEqualTo("330");
        assertThat(answer.basis()).isNull();
        assertThat(answer.weightClassSource()).isEqualTo("CATALOGUE");
        assertThat(answer.readings()).singleElement().satisfies(reading -> {
            assertThat(reading.text()).isEqualTo("CAT 330");
            assertThat(reading.decided()).isNull();
        });
    }
}
