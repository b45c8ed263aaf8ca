package trackunit.recognition.image;

import static trackunit.recognition.UnreadablePhotoException.Reason.UNREADABLE_PICTURE;

import org.opencv.core.CvException;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;
import trackunit.recognition.UnreadablePhotoException;
import trackunit.recognition.image.PhotoHeader.Format;

/** From a file to pixels of 8 bits, on white where they are transparent, in the size that the header says, when there is room. */
final class Decoder {
    private final byte[] file;
    private final PhotoHeader header;
    private final Reduction reduction;
    private final DecodingRoom room;

    Decoder(byte[] file, PhotoHeader header, Reduction reduction, DecodingRoom room) {
        NativeLibrary.load();
        this.file = file;
        this.header = header;
        this.reduction = reduction;
        this.room = room;
    }

    /** Blue-green-red. */
    Mat colour() {
        return room.decode(cost(), this::decodeColour);
    }

    /** One channel. */
    Mat grey() {
        return room.decode(cost(), this::decodeGrey);
    }

    private long cost() {
        return DecodingCost.bytes(file, header, reduction);
    }

    private Mat decodeColour() {
        return upright(mayBeTransparent() ? reducedOnWhite() : decodeAsStored(reduction.colourFlag()));
    }

    private Mat decodeGrey() {
        if (!mayBeTransparent()) {
            return upright(decodeAsStored(reduction.greyFlag()));
        }
        Mat pixels = upright(reducedOnWhite());
        Imgproc.cvtColor(pixels, pixels, Imgproc.COLOR_BGR2GRAY);
        return pixels;
    }

    private boolean mayBeTransparent() {
        return switch (header.format()) {
            case JPEG -> false;
            case PNG -> PngHeader.mayBeTransparent(file);
            case WEBP -> WebpHeader.mayBeTransparent(file);
        };
    }

    private Mat reducedOnWhite() {
        Mat pixels = header.format() == Format.WEBP && WebpHeader.isAnimated(file)
                ? firstFrame(AnimatedWebp.firstFrame(file))
                : onWhite(file);
        reduction.shrink(pixels);
        WhitePaper.dropAlpha(pixels);
        return pixels;
    }

    private Mat firstFrame(AnimatedWebp.Frame frame) {
        Mat pixels = onWhite(frame.still());
        return frame.fills(header) ? pixels : WhitePaper.place(pixels, frame.x(), frame.y(), header);
    }

    private static Mat onWhite(byte[] picture) {
        return WhitePaper.under(decode(picture, Imgcodecs.IMREAD_UNCHANGED));
    }

    private static Mat decode(byte[] picture, int flag) {
        MatOfByte bytes = new MatOfByte(picture);
        try {
            Mat pixels = Imgcodecs.imdecode(bytes, flag);
            if (pixels.empty()) {
                throw damaged();
            }
            return pixels;
        } catch (CvException e) {
            throw damaged();
        } finally {
            NativeMemory.release(bytes);
        }
    }

    /** The decoder would turn some formats and not others. */
    private Mat decodeAsStored(int flag) {
        return decode(file, flag | Imgcodecs.IMREAD_IGNORE_ORIENTATION);
    }

    private Mat upright(Mat pixels) {
        if (!reduction.makes(header.width(), pixels.cols()) || !reduction.makes(header.height(), pixels.rows())) {
            NativeMemory.release(pixels);
            throw new UnreadablePhotoException(UNREADABLE_PICTURE, "The picture is not of the size that it says.");
        }
        Orientation.of(file, header.format()).turn(pixels);
        return pixels;
    }

    static UnreadablePhotoException damaged() {
        return new UnreadablePhotoException(UNREADABLE_PICTURE, "The picture's data is damaged.");
    }
}
