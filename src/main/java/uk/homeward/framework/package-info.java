/** Providers as registered services: their inspections, their standing on the framework, and the versions of their contracts. */
@NullMarked
package uk.homeward.framework;

import org.jspecify.annotations.NullMarked;
