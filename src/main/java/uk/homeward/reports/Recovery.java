package uk.homeward.reports;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What became of those whose support ended in a month (KEN-15, COV-02). Who died is not counted, nor who went on to another
 * short-term service.
 *
 * @param month for example 2026-11
 * @param independent who then needed no support
 * @param averageGain points by which goals were scored higher at the end than at the start; null where none was scored
 */
public record Recovery(YearMonth month, long ended, long independent, @Nullable Double averageGain) {}
