package trackunit.orchestrator.step;

import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.imaging.tiff.TiffReader;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.RandomAccessReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.tiff.DirectoryTiffHandler;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Takes the tags that are of use out of an Exif block, and no others: each of five thousand tags may point at the whole block, and a
 * reader that keeps them all needs three hundred megabytes for sixty-four kilobytes.
 */
final class ExifTags extends DirectoryTiffHandler {

    private static final Logger LOG = Logger.getLogger(ExifTags.class);
    private static final int TIFF = 42;

    /** Bytes; what is longer is no name, time or place. */
    private static final int LONGEST = 128;

    private static final Map<Class<? extends Directory>, Set<Integer>> WANTED = Map.of(
            ExifIFD0Directory.class,
            Set.of(ExifDirectoryBase.TAG_MAKE, ExifDirectoryBase.TAG_MODEL),
            ExifSubIFDDirectory.class,
            Set.of(ExifDirectoryBase.TAG_DATETIME_ORIGINAL),
            GpsDirectory.class,
            Set.of(
                    GpsDirectory.TAG_LATITUDE_REF,
                    GpsDirectory.TAG_LATITUDE,
                    GpsDirectory.TAG_LONGITUDE_REF,
                    GpsDirectory.TAG_LONGITUDE));

    private static final Map<Integer, Class<? extends Directory>> BELOW = Map.of(
            ExifIFD0Directory.TAG_EXIF_SUB_IFD_OFFSET, ExifSubIFDDirectory.class,
            ExifIFD0Directory.TAG_GPS_INFO_OFFSET, GpsDirectory.class);

    private final Set<Integer> entered = new HashSet<>();

    private ExifTags(Metadata metadata) {
        super(metadata, null);
    }

    /** Gives the tags of a block of TIFF bytes; of a damaged one those before the damage. */
    static Metadata of(byte[] tiff) {
        Metadata metadata = new Metadata();
        try {
            new TiffReader().processTiff(new ByteArrayReader(tiff), new ExifTags(metadata), 0);
        } catch (TiffProcessingException | IOException e) {
            LOG.debug("An Exif block ends too early", e);
        }
        return metadata;
    }

    @Override
    public void setTiffMarker(int marker) throws TiffProcessingException {
        if (marker != TIFF) {
            throw new TiffProcessingException("No TIFF bytes: " + marker);
        }
        pushDirectory(ExifIFD0Directory.class);
    }

    /** Each directory is entered once. */
    @Override
    public boolean tryEnterSubIfd(int tag) {
        boolean enters = _currentDirectory instanceof ExifIFD0Directory && BELOW.containsKey(tag) && entered.add(tag);
        if (enters) {
            pushDirectory(BELOW.get(tag));
        }
        return enters;
    }

    @Override
    public boolean hasFollowerIfd() {
        return false;
    }

    @Override
    public Long tryCustomProcessFormat(int tag, int format, long components) {
        return null;
    }

    /** Says of all tags but those wanted that they are done with. */
    @Override
    public boolean customProcessTag(
            int offset, Set<Integer> processed, int header, RandomAccessReader reader, int tag, int bytes) {
        return bytes > LONGEST || !WANTED.get(_currentDirectory.getClass()).contains(tag);
    }
}
