package acme;

public class TableNames {} // error: MT216
