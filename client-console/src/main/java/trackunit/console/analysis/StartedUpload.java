package trackunit.console.analysis;

import java.net.URI;

/**
 * An upload that may begin.
 *
 * @param correlationId the analysis that confirming it asks for
 * @param uploadId names the upload
 * @param objectKey where the photo will lie
 * @param putUrl where to put it
 */
record StartedUpload(String correlationId, String uploadId, String objectKey, URI putUrl) {}
