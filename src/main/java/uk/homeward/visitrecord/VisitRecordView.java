package uk.homeward.visitrecord;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record as it is read.
 *
 * @param number by which its provider withdraws it
 * @param replacedAt nothing while it holds
 * @param withdrawnWhy nothing where another record replaced it
 */
public record VisitRecordView(
        long number,
        String packageReference,
        String area,
        String provider,
        VisitRecord record,
        String toldBy,
        Instant toldAt,
        @Nullable Instant replacedAt,
        @Nullable String replacedBy,
        @Nullable String withdrawnWhy) {

    public boolean holds() {
        return replacedAt == null;
    }

    boolean isOf(String code) {
        return provider.equals(code);
    }
}
