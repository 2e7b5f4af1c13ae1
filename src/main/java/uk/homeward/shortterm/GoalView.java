package uk.homeward.shortterm;

import org.jspecify.annotations.Nullable;

/** A goal as it was agreed, with how far the person has come. */
public record GoalView(
        int number, String goal, int entryScore, @Nullable Integer latestScore, @Nullable Integer exitScore) {}
