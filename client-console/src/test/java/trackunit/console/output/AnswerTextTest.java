package trackunit.console.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerTextTest {

    @Test
    void what_could_not_be_told_is_left_out_and_doubt_is_told() throws JsonProcessingException {
        assertThat(lines("{'recognitionPayload': {'brand': 'JCB', 'brandConfidence': 0.5, 'isConfident': false}}"))
                .containsExactly("  brand   JCB                          50 %", "  not sure: look at the photo");
    }

    @Test
    void each_line_says_what_it_was_told_from() throws JsonProcessingException {
        assertThat(lines("{'recognitionPayload': {'brand': 'JCB', 'brandConfidence': 0.9, 'model': '3CX', 'type':"
                        + " 'BACKHOE_LOADER', 'typeSource': 'CATALOGUE', 'isConfident': true, 'readings': ["
                        + "{'text': 'JCB 3CX', 'decided': ['BRAND', 'MODEL']}, {'text': 'HIRE', 'decided': []}]}}"))
                .containsExactly(
                        "  brand   JCB                          90 %   from \"JCB 3CX\"",
                        "  model   3CX                                 from \"JCB 3CX\"", "  type    backhoe loader");
    }

    @Test
    void where_only_the_maker_was_read_it_says_so() throws JsonProcessingException {
        assertThat(lines("{'recognitionPayload': {'brand': 'JCB', 'basis': 'BRAND_ONLY', 'isConfident': false}}"))
                .containsExactly(
                        "  brand   JCB",
                        "  only the maker was read: type and weight are not known",
                        "  not sure: look at the photo");
    }

    @Test
    void a_photo_without_a_machine_says_so() throws JsonProcessingException {
        assertThat(lines("{'recognitionPayload': {'isConfident': false}}")).containsExactly("  no machine recognised");
    }

    @Test
    void of_many_earlier_photos_the_nearest_is_named() throws JsonProcessingException {
        assertThat(lines("{'comparison': {'matches': ["
                        + "{'likeness': 'SAME_MACHINE', 'correlationId': 'a'}, {'correlationId': 'b'}]}}"))
                .containsExactly("  same machine as a and 1 more");
    }

    private static List<String> lines(String json) throws JsonProcessingException {
        return AnswerText.of(new ObjectMapper().readTree(json.replace('\'', '"')));
    }
}
