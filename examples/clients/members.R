# Who would pay most, from the running server; needs the package jsonlite. Usage: Rscript members.R [ADDRESS]
at <- c(commandArgs(TRUE), "http://127.0.0.1:8642")[1]
runs <- jsonlite::fromJSON(paste0(at, "/api/runs"))$runs
run <- runs$id[runs$state == "done"][1]
members <- read.csv(paste0(at, "/api/runs/", run, "/tables/members?format=csv"))
print(head(members[order(-members$payGdpBnEur), c("member", "payGdpBnEur")], 5))
