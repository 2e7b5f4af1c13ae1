package uk.homeward.site;

import java.util.Comparator;
import java.util.List;
import uk.homeward.audit.AuditEntry;

/** The audit trail as people read it: what happened, the latest first, and apart from it who looked. */
public final class Timeline {
    private static final String LOOKED = "Looked at";

    private Timeline() {}

    public static List<AuditEntry> events(List<AuditEntry> entries) {
        return latestFirst(entries.stream().filter(entry -> !isLook(entry)).toList());
    }

    public static List<AuditEntry> looks(List<AuditEntry> entries) {
        return latestFirst(entries.stream().filter(Timeline::isLook).toList());
    }

    private static boolean isLook(AuditEntry entry) {
        return LOOKED.equals(entry.what());
    }

    private static List<AuditEntry> latestFirst(List<AuditEntry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(AuditEntry::at).reversed())
                .toList();
    }
}
