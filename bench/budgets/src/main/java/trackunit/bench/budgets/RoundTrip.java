package trackunit.bench.budgets;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.DeliverCallback;
import com.rabbitmq.client.MessageProperties;
import java.io.IOException;
import java.net.URI;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The least that a durable answer to a durable question takes: a confirmed message there, a commit of what was asked, a
 * commit of the answer, and a confirmed message back.
 */
final class RoundTrip implements Callable<byte[]>, AutoCloseable {

    private static final String THERE = "bench.there";
    private static final String BACK = "bench.back";
    private static final int BYTES = 400;
    private static final int LONGEST_SECONDS = 30;

    private final Connection broker;
    private final java.sql.Connection database;
    private final Channel asking;
    private final BlockingQueue<byte[]> answers = new LinkedBlockingQueue<>();

    RoundTrip(URI broker, String database) throws Exception {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(broker);
        this.broker = factory.newConnection();
        this.database = DriverManager.getConnection(database);
        try (Statement statement = this.database.createStatement()) {
            statement.execute("create table bench_round_trip (payload bytea not null)");
        }
        this.asking = confirmed();
        Channel answering = confirmed();
        listen(THERE, (tag, question) -> answer(answering, question.getBody()));
        listen(BACK, (tag, answer) -> answers.add(answer.getBody()));
    }

    private Channel confirmed() throws IOException {
        Channel channel = broker.createChannel();
        channel.confirmSelect();
        return channel;
    }

    private void listen(String queue, DeliverCallback heard) throws IOException {
        Channel channel = broker.createChannel();
        channel.queueDeclare(queue, true, false, false, null);
        channel.basicConsume(queue, true, heard, tag -> {});
    }

    private void answer(Channel channel, byte[] question) throws IOException {
        try {
            keep(question);
            keep(question);
            send(channel, BACK, question);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** Commits by itself. */
    private void keep(byte[] payload) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement("insert into bench_round_trip values (?)")) {
            statement.setBytes(1, payload);
            statement.executeUpdate();
        }
    }

    private static void send(Channel channel, String queue, byte[] payload) throws IOException {
        channel.basicPublish("", queue, MessageProperties.PERSISTENT_BASIC, payload);
        try {
            channel.waitForConfirmsOrDie(TimeUnit.SECONDS.toMillis(LONGEST_SECONDS));
        } catch (InterruptedException | TimeoutException e) {
            throw new IOException(e);
        }
    }

    @Override
    public byte[] call() throws Exception {
        send(asking, THERE, new byte[BYTES]);
        byte[] answer = answers.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
        if (answer == null) {
            throw new IllegalStateException("No answer comes");
        }
        return answer;
    }

    @Override
    public void close() throws IOException, SQLException {
        broker.close();
        database.close();
    }
}
