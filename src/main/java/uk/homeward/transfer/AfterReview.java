package uk.homeward.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a joint review.
 *
 * @param lookAgainOn nothing unless Direct Care goes on until a day
 */
public record AfterReview(WhatFollows follows, @Nullable LocalDate lookAgainOn) {}
