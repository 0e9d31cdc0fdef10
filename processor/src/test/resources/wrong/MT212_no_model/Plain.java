package acme;

public class Plain {}
