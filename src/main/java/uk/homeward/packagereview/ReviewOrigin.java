package uk.homeward.packagereview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why there is a review that was not counted.
 *
 * @param on when it was asked for, or happened
 * @param askedBy who asked, where somebody did
 */
@Embeddable
public record ReviewOrigin(
        @Enumerated(EnumType.STRING) @Nullable ReviewCause cause,
        @Column(name = "arose_on") LocalDate on,
        @Nullable String askedBy,
        @Column(name = "origin_words") @Nullable String words) {}
