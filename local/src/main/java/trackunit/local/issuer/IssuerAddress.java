package trackunit.local.issuer;

/**
 * Where the issuer is, as its tokens name it.
 *
 * @param url without a slash at its end
 */
record IssuerAddress(String url) {}
