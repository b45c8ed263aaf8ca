package trackunit.samples.yard;

import java.util.List;
import trackunit.samples.SamplePhoto;

/**
 * A picture from the yard.
 *
 * @param photo the picture and what machine it shows
 * @param decals all that is written in it, the maker's name and the designation first
 */
public record YardPhoto(SamplePhoto photo, List<Decal> decals) {

    public YardPhoto {
        decals = List.copyOf(decals);
    }
}
