# The same from the Parquet files of a result folder; needs the package arrow. Usage: Rscript parquet.R out/hague
folder <- c(commandArgs(TRUE), "out/hague")[1]
members <- arrow::read_parquet(file.path(folder, "tables", "members.parquet"))
print(head(members[order(-members$payGdpBnEur), c("member", "payGdpBnEur")], 5))
