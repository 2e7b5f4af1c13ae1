package uk.homeward.framework;

/** How a provider stands on a framework. Grades that fell suspend nobody: they only stop new work. */
public enum MemberStatus {
    MEMBER,
    SUSPENDED,
    REMOVED
}
