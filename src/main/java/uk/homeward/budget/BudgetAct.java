package uk.homeward.budget;

/** What three different people do before a budget is spent, each within their own limit. */
public enum BudgetAct {
    CHECK,
    VERIFY,
    AGREE
}
