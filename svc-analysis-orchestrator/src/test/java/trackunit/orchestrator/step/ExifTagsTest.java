package trackunit.orchestrator.step;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.metadata.Metadata;
import com.drew.metadata.Tag;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is taken out of an Exif block, and what is left. */
class ExifTagsTest {

    private static final int LARGEST_BLOCK = 0xffff;
    private static final short TEXT = 2;
    private static final short MAKE = 0x010f;
    private static final short SOFTWARE = 0x0131;

    @Test
    void what_is_of_use_is_taken_and_nothing_else() {
        Metadata tags = ExifTags.of(block(entry(MAKE, "Kodak"), entry(SOFTWARE, "an editor")));

        assertThat(tags.getFirstDirectoryOfType(ExifIFD0Directory.class).getTags())
                .extracting(Tag::getTagType)
                .containsExactly((int) MAKE);
        assertThat(new PhotoTags(tags).camera()).contains("Kodak");
    }

    @Test
    void a_name_longer_than_a_name_is_none() {
        Metadata tags = ExifTags.of(block(entry(MAKE, "K".repeat(129))));

        assertThat(new PhotoTags(tags).camera()).isEmpty();
    }

    @Test
    void tags_that_all_point_at_the_whole_block_are_left_where_they_are() {
        ByteBuffer block = ByteBuffer.allocate(LARGEST_BLOCK).put(head());
        int entries = (LARGEST_BLOCK - 20) / 12;
        block.putShort((short) entries);
        for (int tag = 1; tag <= entries; tag++) {
            block.putShort((short) tag)
                    .putShort(TEXT)
                    .putInt(LARGEST_BLOCK - 10)
                    .putInt(8);
        }
        Metadata tags = ExifTags.of(block.array());

        assertThat(tags.getFirstDirectoryOfType(ExifIFD0Directory.class).getTagCount())
                .isZero();
    }

    @Test
    void a_block_that_ends_too_early_or_is_none_says_what_can_be_read() {
        byte[] whole = block(entry(MAKE, "Kodak"));

        for (int length = 0; length < whole.length; length++) {
            assertThat(new PhotoTags(ExifTags.of(Arrays.copyOf(whole, length))).camera())
                    .satisfiesAnyOf(camera -> assertThat(camera).isEmpty(), camera -> assertThat(camera)
                            .contains("Kodak"));
        }
    }

    private record Entry(short tag, byte[] text) {}

    private static Entry entry(short tag, String text) {
        return new Entry(tag, (text + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] head() {
        return ByteBuffer.allocate(8)
                .putShort((short) 0x4d4d)
                .putShort((short) 42)
                .putInt(8)
                .array();
    }

    private static byte[] block(Entry... entries) {
        int texts = 10 + 12 * entries.length + 4;
        int length =
                texts + Arrays.stream(entries).mapToInt(e -> e.text().length).sum();
        ByteBuffer block = ByteBuffer.allocate(length).put(head()).putShort((short) entries.length);
        int at = texts;
        for (Entry entry : entries) {
            block.putShort(entry.tag()).putShort(TEXT).putInt(entry.text().length);
            block.putInt(at);
            at += entry.text().length;
        }
        block.putInt(0);
        Arrays.stream(entries).forEach(entry -> block.put(entry.text()));
        return block.array();
    }
}
