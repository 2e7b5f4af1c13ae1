/** Providers that failed, and everybody who is to be covered. */
@NullMarked
package uk.homeward.providerfailure.web;

import org.jspecify.annotations.NullMarked;
