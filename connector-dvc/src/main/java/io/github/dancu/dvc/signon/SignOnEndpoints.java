package io.github.dancu.dvc.signon;

import java.net.URI;

/** Where the sign-on server answers what. */
record SignOnEndpoints(URI authorize, URI token, URI userInfo, URI introspection) {}
