/** {@link testudo.web.http.Guard} is the door: what every request passes, how a refusal looks, and the files of the app. */
@NullMarked
package testudo.web.http;

import org.jspecify.annotations.NullMarked;
