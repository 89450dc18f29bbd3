-- Which figures does a text give, and by what source?
extend "fr"
phase "figures"

