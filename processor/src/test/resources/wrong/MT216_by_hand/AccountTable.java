package acme;

public class AccountTable {} // error: MT216
