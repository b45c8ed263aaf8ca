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
        return asDeclared(mayBeTransparent() ? reducedOnWhite() : decode(file, reduction.colourFlag()));
    }

    private Mat decodeGrey() {
        if (!mayBeTransparent()) {
            return asDeclared(decode(file, reduction.greyFlag()));
        }
        Mat pixels = asDeclared(reducedOnWhite());
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

    /** A photo may have been turned by its Exif orientation. */
    private Mat asDeclared(Mat pixels) {
        boolean asStored =
                reduction.makes(header.width(), pixels.cols()) && reduction.makes(header.height(), pixels.rows());
        boolean turned =
                reduction.makes(header.width(), pixels.rows()) && reduction.makes(header.height(), pixels.cols());
        if (!asStored && !turned) {
            NativeMemory.release(pixels);
            throw new UnreadablePhotoException(UNREADABLE_PICTURE, "The picture is not of the size that it says.");
        }
        return pixels;
    }

    static UnreadablePhotoException damaged() {
        return new UnreadablePhotoException(UNREADABLE_PICTURE, "The picture's data is damaged.");
    }
}
