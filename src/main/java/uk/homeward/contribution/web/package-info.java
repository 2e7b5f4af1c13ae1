/** Where finance keeps what people pay, and where an appeal is told. */
@NullMarked
package uk.homeward.contribution.web;

import org.jspecify.annotations.NullMarked;
