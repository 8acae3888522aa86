/**
 * Signing on with an account of the portal or of VNeID (<i>đăng nhập một lần, định danh điện tử</i>): who it says somebody is, how well
 * that was checked, and which account of one's own is theirs.
 *
 * <p>Open {@link io.github.dancu.dvc.signon.SignOn} first, or {@link io.github.dancu.dvc.signon.SignOnClaims} if a library of your own
 * speaks OpenID Connect.
 */
@NullMarked
package io.github.dancu.dvc.signon;

import org.jspecify.annotations.NullMarked;
