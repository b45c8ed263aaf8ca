package trackunit.gateway.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.ContinuationWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose answer is whose, where ids are used again. */
class OperationIdsTest {

    private static final FrameShape SHAPE = FrameShape.of("graphql-ws").orElseThrow();

    private final EmbeddedChannel channel = new EmbeddedChannel(new OperationIds(SHAPE));

    @Test
    void an_id_comes_back_as_it_was_sent_whatever_it_is() {
        for (String id : List.of("1", "é\u2028\"\\", "{\"id\":\"1\"}", "😀")) {
            String number = start(id);
            answer("{\"type\":\"data\",\"id\":\"" + number + "\",\"payload\":{\"id\":\"7\"}}");
            JsonObject told = new JsonObject(told().get(0));
            assertThat(told.getString("id")).isEqualTo(id);
            assertThat(told.getString("type")).isEqualTo("data");
            assertThat(told.getJsonObject("payload").getString("id")).isEqualTo("7");
        }
    }

    @Test
    void what_answers_an_ended_operation_is_not_told_to_the_next_one_of_its_id() {
        String first = start("1");
        channel.writeInbound(SHAPE.end("1"));
        assertThat(sent()).contains("\"id\":\"" + first + "\"");
        String second = start("1");
        answer(error(first));
        answer("{\"type\":\"complete\",\"id\":\"" + second + "\"}");
        assertThat(told()).containsExactly("{\"type\":\"complete\",\"id\":\"1\"}");
    }

    @Test
    void a_stream_that_begins_after_its_client_ended_it_is_ended_at_the_server() {
        String number = start("1");
        channel.writeInbound(SHAPE.end("1"));
        sent();
        answer("{\"type\":\"data\",\"id\":\"" + number + "\",\"payload\":{}}");
        assertThat(sent()).isEqualTo("{\"type\":\"stop\",\"id\":\"" + number + "\"}");
        assertThat(told()).isEmpty();
    }

    @Test
    void an_answer_in_several_frames_is_told_as_a_whole_or_not_at_all() {
        String first = start("1");
        String second = start("2");
        channel.writeInbound(SHAPE.end("1"));
        for (String number : List.of(first, second)) {
            write(new TextWebSocketFrame(false, 0, "{\"type\":\"data\",\"id\":\"" + number + "\",\"payload\":\""));
            write(new ContinuationWebSocketFrame(false, 0, "x"));
            write(new ContinuationWebSocketFrame(true, 0, "\"}"));
        }
        assertThat(String.join("", told())).isEqualTo("{\"type\":\"data\",\"id\":\"2\",\"payload\":\"x\"}");
    }

    @Test
    void a_letter_that_two_frames_share_stays_whole() {
        byte[] text = ("{\"type\":\"data\",\"id\":\"" + start("1") + "\",\"payload\":\"é\"}").getBytes(UTF_8);
        write(new TextWebSocketFrame(false, 0, Unpooled.wrappedBuffer(text, 0, text.length - 3)));
        write(new ContinuationWebSocketFrame(true, 0, Unpooled.wrappedBuffer(text, text.length - 3, 3)));
        ByteBuf told = Unpooled.wrappedBuffer(
                channel.<WebSocketFrame>readOutbound().content(),
                channel.<WebSocketFrame>readOutbound().content());
        assertThat(told.toString(UTF_8)).endsWith("\"é\"}");
    }

    @Test
    void an_id_is_in_use_until_its_operation_is_over() {
        String number = start("1");
        answer(error(number));
        assertThat(sent()).isEqualTo("{\"type\":\"stop\",\"id\":\"" + number + "\"}");
        assertThat(told()).containsExactly(error("1"));
        start("1");
        channel.writeInbound(opening("1"));
        assertThat(channel.<CloseWebSocketFrame>readOutbound().statusCode()).isEqualTo(4409);
        assertThat(channel.<Object>readInbound()).isNull();
    }

    @Test
    void what_is_about_no_operation_passes() {
        answer("{\"type\":\"ka\"}");
        assertThat(told()).containsExactly("{\"type\":\"ka\"}");
        channel.writeInbound(SHAPE.end("1"));
        assertThat(channel.<Object>readInbound()).isNull();
    }

    private String start(String id) {
        channel.writeInbound(opening(id));
        return new JsonObject(sent()).getString("id");
    }

    private static ClientMessage opening(String id) {
        return new ClientMessage(
                new JsonObject().put("type", "start").put("id", id).put("payload", new JsonObject()));
    }

    private static String error(String id) {
        return "{\"id\":\"" + id + "\",\"type\":\"error\",\"payload\":{}}";
    }

    private String sent() {
        return channel.<TextWebSocketFrame>readInbound().text();
    }

    private void answer(String text) {
        write(new TextWebSocketFrame(text));
    }

    private void write(WebSocketFrame frame) {
        channel.writeOutbound(frame);
    }

    private List<String> told() {
        List<String> told = new ArrayList<>();
        for (WebSocketFrame frame; (frame = channel.readOutbound()) != null; ) {
            told.add(frame.content().toString(UTF_8));
        }
        return told;
    }
}
