--- The version of the JSON objects, their key `format`: raised when a program that reads them would no longer work.
return 1
