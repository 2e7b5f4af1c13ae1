/**
 * Who gives which planned visit of a package, from when until when: every planned visit has exactly one provider that
 * answers for it (promise 1).
 */
@NullMarked
package uk.homeward.delivery;

import org.jspecify.annotations.NullMarked;
