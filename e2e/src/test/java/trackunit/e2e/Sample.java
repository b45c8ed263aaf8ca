package trackunit.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import trackunit.samples.SamplePhoto;
import trackunit.samples.SamplePhotos;

/** Puts shipped sample pictures into a folder, under names that say which is which. */
record Sample(Path file, SamplePhoto photo) {

    static List<Sample> write(Path folder, String prefix, int count) throws IOException {
        List<SamplePhoto> shipped = SamplePhotos.shipped();
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            SamplePhoto photo = shipped.get(i % shipped.size());
            Path file = folder.resolve(prefix + '-' + i + '-' + photo.file());
            Files.write(file, photo.bytes());
            samples.add(new Sample(file, photo));
        }
        return samples;
    }
}
