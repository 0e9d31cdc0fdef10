package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
@Index(members = "name")
@Index(members = "nothing") // error(ecj): MT126
public record Account(@Id UUID uid, String name) {} // error(javac): MT126
