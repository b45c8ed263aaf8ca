package trackunit.gateway.api;

import org.eclipse.microprofile.graphql.Description;

/** The format of a picture. */
@Description("The format of a picture.")
public enum PictureFormat {
    /** JPEG. */
    @Description("JPEG.")
    JPEG,
    /** PNG. */
    @Description("PNG.")
    PNG,
    /** WebP. */
    @Description("WebP.")
    WEBP
}
