package uk.homeward.funding;

import java.util.List;

/**
 * @param lines the budgets that hold today, and others that something is committed from
 * @param funders what holds today, by who pays
 */
public record Positions(List<Position> lines, List<Position> funders) {}
