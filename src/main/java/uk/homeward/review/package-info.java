/** Reviews of every kind: scheduled, brought up on their day, reminded, escalated, never lost. */
@NullMarked
package uk.homeward.review;

import org.jspecify.annotations.NullMarked;
