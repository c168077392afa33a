import { describe, expect, test } from 'vitest';
import { judgeStatements } from '../../../parsers/meaning/is-target.ts';
import { readStatements } from '../../../parsers/meaning/read-statements.ts';
import { showStatement } from './show-statement.ts';

const YEARS = { startYear: 2021, endYear: 2030 };

const goalsOf = (text: string): readonly string[] =>
  judgeStatements(readStatements(text, { years: YEARS }), 'goal', YEARS).map(({ statement }) =>
    showStatement(statement),
  );

// Forms of plans on gender, insurance, cashless payment, OCOP, public investment; each named for what is hard in it.
const FORMS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'from a share upwards, said around whom it is of',
    'Phấn đấu có từ 95% hộ gia đình trở lên sử dụng điện an toàn',
    ['≥ 95 % | hộ gia đình sử dụng điện an toàn'],
  ],
  [
    'a bare number that no share behind it gives its unit',
    'Nâng tổng số thuê bao lên 95.000, tăng 12% so với năm 2020',
    ['= 12 %, up, from 2020 | Nâng tổng số thuê bao'],
  ],
  [
    'sessions on the law, which is no law of that number',
    'Tuyên truyền, phổ biến pháp luật 40 buổi cho 3.200 lượt người',
    [
      '= 40 {buổi} | Tuyên truyền, phổ biến pháp luật',
      '= 3200 {lượt người} | Tuyên truyền, phổ biến pháp luật cho lượt người',
    ],
  ],
  [
    'events by their whole name',
    'Tổ chức 12 sự kiện truyền thông',
    ['= 12 {sự kiện truyền thông} | Tổ chức sự kiện truyền thông'],
  ],
  [
    'a bound that is said of the first of three levels',
    'Tối thiểu 80% hồ sơ cấp tỉnh; 70% hồ sơ cấp huyện và 60% hồ sơ cấp xã được xử lý trên môi trường mạng',
    [
      '≥ 80 %, province | hồ sơ cấp tỉnh được xử lý trên môi trường mạng',
      '≥ 70 %, district | hồ sơ cấp huyện được xử lý trên môi trường mạng',
      '≥ 60 %, commune | hồ sơ cấp xã được xử lý trên môi trường mạng',
    ],
  ],
  [
    'a bound of two things that one verb is of',
    'Ít nhất 80% chất thải chăn nuôi và 60% phụ phẩm nông nghiệp phải được thu gom',
    ['≥ 80 % | chất thải chăn nuôi phải được thu gom', '≥ 60 % | phụ phẩm nông nghiệp phải được thu gom'],
  ],
  [
    'places of one thing, of which the first names it',
    'Thu gom, xử lý 95% rác thải sinh hoạt ở đô thị và 75% ở nông thôn',
    ['= 95 % | Thu gom, xử lý rác thải sinh hoạt ở đô thị', '= 75 % | Thu gom, xử lý rác thải sinh hoạt ở nông thôn'],
  ],
  [
    'a place that leads to a better one',
    'Nâng hạng chỉ số PCI từ vị trí 35 (năm 2020) lên vị trí thứ 25; chỉ số PAPI tăng từ thứ 40 năm 2020 lên thứ 20',
    ['= 25 {rank}, from 35 in 2020 | Nâng hạng chỉ số PCI', '= 20 {rank}, from 40 in 2020 | chỉ số PAPI'],
  ],
  [
    'of so many people each, said first',
    'Bình quân 1 vạn dân có 12 bác sĩ và 32 giường bệnh',
    ['= 12 {bác sĩ} | Bình quân 1 vạn dân có bác sĩ', '= 32 {giường bệnh} | Bình quân 1 vạn dân có giường bệnh'],
  ],
  [
    'a bracket that tells where, of a share',
    'Tỷ lệ hộ nghèo còn 3% (thành thị 1%, nông thôn 5%)',
    ['= 3 % | Tỷ lệ hộ nghèo', '= 1 % | Tỷ lệ hộ nghèo › thành thị', '= 5 % | Tỷ lệ hộ nghèo › nông thôn'],
  ],
  [
    'a bracket that leaves out of whom each',
    'Diện tích nhà ở bình quân đạt 27 m2 sàn/người (đô thị 30 m2, nông thôn 25 m2)',
    [
      '= 27 m2/{người} | Diện tích nhà ở bình quân',
      '= 30 m2 | Diện tích nhà ở bình quân › đô thị',
      '= 25 m2 | Diện tích nhà ở bình quân › nông thôn',
    ],
  ],
  [
    'parts of what is reached in a year that stands behind its name',
    'Tỷ lệ xã đạt chuẩn nông thôn mới năm 2025 đạt 50%, trong đó: Tỷ lệ xã đạt chuẩn nâng cao 6,25%; tỷ lệ thôn đạt chuẩn 58,9%',
    [
      '= 50 %, 2025 | Tỷ lệ xã đạt chuẩn nông thôn mới',
      '= 6.25 %, 2025 | Tỷ lệ xã đạt chuẩn nâng cao',
      '= 58.9 %, 2025 | tỷ lệ thôn đạt chuẩn',
    ],
  ],
  [
    'parts of what is reached in a year that stands behind its amount',
    'Diện tích cây ăn quả đạt 5.000 ha vào năm 2024, trong đó cây sầu riêng 1.000 ha',
    ['= 5000 har, 2024 | Diện tích cây ăn quả', '= 1000 har, 2024 | Diện tích cây ăn quả › cây sầu riêng'],
  ],
  [
    'a field before goals of two years, of which the last names the thing',
    'Trong lĩnh vực chính trị: đến năm 2025 đạt 60% và đến năm 2030 đạt 75% các cơ quan có lãnh đạo chủ chốt là nữ',
    ['= 60 %, 2025 | các cơ quan có lãnh đạo chủ chốt là nữ', '= 75 %, 2030 | các cơ quan có lãnh đạo chủ chốt là nữ'],
  ],
  [
    'goods, which begin like "hàng năm"',
    '100% sản phẩm, hàng hoá xuất khẩu và 50% hàng hoá tiêu dùng trong nội địa được ghi nhãn môi trường',
    [
      '= 100 % | sản phẩm, hàng hoá xuất khẩu được ghi nhãn môi trường',
      '= 50 % | hàng hoá tiêu dùng trong nội địa được ghi nhãn môi trường',
    ],
  ],
  [
    'a minority, which ends like the number of something',
    'Đào tạo nghề cho 1.500 người, trong đó lao động nữ 600 người, người dân tộc thiểu số 300 người',
    [
      '= 1500 {người} | Đào tạo nghề cho người',
      '= 600 {người} | Đào tạo nghề › lao động nữ',
      '= 300 {người} | Đào tạo nghề › người dân tộc thiểu số',
    ],
  ],
  [
    'who are counted next, in the same word',
    'Hỗ trợ việc làm cho 900 người, trong đó lao động nữ 600 người, người khuyết tật 30 người',
    [
      '= 900 {người} | Hỗ trợ việc làm cho người',
      '= 600 {người} | Hỗ trợ việc làm › lao động nữ',
      '= 30 {người} | Hỗ trợ việc làm › người khuyết tật',
    ],
  ],
  [
    'people whom the verb has named',
    'Giải quyết việc làm cho 3.000 lao động, trong đó xuất khẩu lao động 300 người trở lên',
    ['= 3000 {lao động} | Giải quyết việc làm cho lao động', '≥ 300 {người} | xuất khẩu lao động'],
  ],
  [
    'an area, made larger, of a larger one',
    'Mở rộng diện tích các khu bảo tồn biển đạt 3% diện tích vùng biển',
    ['= 3 % | Mở rộng diện tích các khu bảo tồn biển trong diện tích vùng biển'],
  ],
  [
    'from a year onwards, to the end of the plan',
    'Từ năm 2025 trở đi 100% số nạn nhân bị mua bán trở về được hỗ trợ',
    ['= 100 %, 2025-2030 | số nạn nhân bị mua bán trở về được hỗ trợ'],
  ],
  [
    'a rate that leaves out of what, said of the rate before',
    'Tỷ số tử vong mẹ giảm còn 42/100.000 trẻ sinh sống vào năm 2025 và xuống dưới 40/100.000 vào năm 2030',
    [
      '= 42 {/100.000 trẻ sinh sống}, 2025 | Tỷ số tử vong mẹ',
      '< 40 {/100.000 trẻ sinh sống}, 2030 | Tỷ số tử vong mẹ',
    ],
  ],
  [
    'a rate of things with a name of two words',
    'Tỷ suất sinh ở vị thành niên giảm từ 23 ca sinh/1.000 phụ nữ xuống 18 ca sinh/1.000 phụ nữ vào năm 2025',
    ['= 18 {ca sinh/1.000 phụ nữ}, 2025, from 23 | Tỷ suất sinh ở vị thành niên'],
  ],
  [
    'levels of schools that a list names one by one',
    'Bồi dưỡng cho 12.450 giáo viên về chuyển đổi số, trong đó tiểu học 5.100 người, THCS 3.350 người',
    [
      '= 12450 {giáo viên} | Bồi dưỡng cho giáo viên về chuyển đổi số',
      '= 5100 {người} | tiểu học',
      '= 3350 {người} | THCS',
    ],
  ],
  [
    'years that are said with "tới", and with "đến hết" in the next clause',
    'Tới năm 2026 xây dựng 05 mô hình điểm, đến hết năm 2030 nhân rộng ra 50% số xã',
    ['= 5 {mô hình}, 2026 | xây dựng mô hình điểm', '= 50 %, 2030 | nhân rộng ra số xã'],
  ],
  // a plan of a department of agriculture for the spring crop (2024)
  [
    'figures that do not say of what, behind a name with an area',
    'Ngô: 2.000 ha, năng suất 45 tạ/ha; lạc: 3.000 ha, năng suất 40 tạ/ha, sản lượng 12.000 tấn',
    [
      '= 2000 har | Ngô',
      '= 45 {tạ/ha} | Ngô › năng suất',
      '= 3000 har | lạc',
      '= 40 {tạ/ha} | lạc › năng suất',
      '= 12000 t | lạc › sản lượng',
    ],
  ],
  [
    'by when all is finished, behind the comma',
    'Xây dựng 15 nhà tình nghĩa, hoàn thành trước ngày 27/7/2024',
    ['= 15 {nhà tình nghĩa}, by 2024-07-27 | Xây dựng nhà tình nghĩa'],
  ],
  [
    'into which quarter',
    'Phấn đấu hoàn thành 9/9 tiêu chí huyện nông thôn mới nâng cao vào quý IV/2024',
    ['= 9 {tiêu chí}, by 2024-12-31 | hoàn thành tiêu chí huyện nông thôn mới nâng cao'],
  ],
  [
    'what is not to be more than so much',
    'không để dịch hại gây thiệt hại trên 3% diện tích',
    ['≤ 3 % | không để dịch hại gây thiệt hại diện tích'],
  ],
  // plans against disasters (Kon Tum, 2023) and on schooling for all (Đà Lạt, 2024)
  [
    'parts of what stands before them, not of the topic above',
    'PCGD THCS mức độ 3: thiếu niên 15-18 tuổi tốt nghiệp THCS: 97,2%; trong đó nữ 97,8%, dân tộc thiểu số 93%',
    [
      '= 97.2 % | thiếu niên 15-18 tuổi tốt nghiệp THCS',
      '= 97.8 % | thiếu niên 15-18 tuổi tốt nghiệp THCS › nữ',
      '= 93 % | thiếu niên 15-18 tuổi tốt nghiệp THCS › dân tộc thiểu số',
    ],
  ],
  [
    'what is concentrated on is no part of what is measured',
    'trong đó tập trung giảm 50% thiệt hại về người do lũ ống, lũ quét',
    ['= 50 %, down | thiệt hại về người do lũ ống, lũ quét'],
  ],
  [
    'places by the thousand are no score',
    'Số điểm chấp nhận thanh toán không dùng tiền mặt tăng lên trên 5.000 điểm',
    ['> 5000 {điểm} | Số điểm chấp nhận thanh toán không dùng tiền mặt'],
  ],
  [
    'a name between quotation marks behind the thing counted',
    'Xây dựng ít nhất 10 mô hình "Chợ số"; mỗi xã tổ chức ít nhất 02 lớp "Bình dân học vụ số"/tháng',
    ['≥ 10 {mô hình} | Xây dựng mô hình "Chợ số"', '≥ 2 {lớp}, each month | mỗi xã tổ chức lớp "Bình dân học vụ số"'],
  ],
  [
    'an average that belongs to what is measured',
    'Dân số trung bình 7.129 người; giảm tỷ suất sinh bình quân mỗi năm 0,2‰',
    ['= 7129 {người} | Dân số trung bình', '= 0.2 [ppth], down, each year | giảm tỷ suất sinh'],
  ],
  ['what is counted has been named before its change', 'số hộ nghèo giảm 12 hộ', ['= 12 {hộ}, down | số hộ nghèo']],
  [
    'one thing said first, of a whole said last',
    'Đến ngày 31/3/2025 giải ngân đạt 25%, đến ngày 30/6/2025 đạt 60% và đến hết ngày 31/12/2025 đạt 100% tổng kế hoạch vốn được giao',
    [
      '= 25 %, by 2025-03-31 | giải ngân trong tổng kế hoạch vốn được giao',
      '= 60 %, by 2025-06-30 | giải ngân trong tổng kế hoạch vốn được giao',
      '= 100 %, by 2025-12-31 | giải ngân trong tổng kế hoạch vốn được giao',
    ],
  ],
  [
    'a part of a whole as the object of a verb',
    'Hoàn thành phê duyệt quyết toán 35/42 dự án hoàn thành',
    ['= 35 {dự án} | Hoàn thành phê duyệt quyết toán dự án hoàn thành'],
  ],
  [
    'a whole that equals the part, which is no day',
    'Khắc phục xong 04/04 điểm đen trên các tuyến đường huyện',
    ['= 4 {điểm đen} | Khắc phục xong điểm đen trên các tuyến đường huyện'],
  ],
  [
    'things behind two verbs of work, and what they are made in',
    'Xây dựng, nhân bản 15.000 tờ gấp bằng tiếng Mông, tiếng Dao',
    ['= 15000 {tờ gấp} | Xây dựng, nhân bản tờ gấp bằng tiếng Mông, tiếng Dao'],
  ],
  [
    'a name with a comma behind a bracket',
    'Trồng mới 10.000 ha rừng tập trung, trong đó rừng sản xuất 9.650 ha (rừng gỗ lớn 4.500 ha), rừng phòng hộ, đặc dụng 350 ha',
    [
      '= 10000 har | Trồng mới rừng tập trung',
      '= 9650 har | Trồng mới › rừng sản xuất',
      '= 350 har | Trồng mới › rừng phòng hộ, đặc dụng',
    ],
  ],
  [
    'whose share is yet to come, told by an age',
    'trẻ 6 - 23 tháng tuổi có chế độ ăn đúng, đủ đạt 45%',
    ['= 45 % | trẻ 6 - 23 tháng tuổi có chế độ ăn đúng, đủ'],
  ],
  [
    'a name that takes the place of the last of its kind',
    'Giảm tỷ lệ suy dinh dưỡng trẻ em dưới 5 tuổi thể thấp còi xuống 29,5%, thể gầy còm xuống dưới 5,2%',
    [
      '= 29.5 % | Giảm tỷ lệ suy dinh dưỡng trẻ em dưới 5 tuổi thể thấp còi',
      '< 5.2 % | Giảm tỷ lệ suy dinh dưỡng trẻ em dưới 5 tuổi thể gầy còm',
    ],
  ],
  [
    'the same word before each number',
    'Hỗ trợ đất ở cho 31 hộ, nhà ở cho 391 hộ, chuyển đổi nghề cho 275 hộ',
    ['= 31 {hộ} | Hỗ trợ đất ở cho hộ', '= 391 {hộ} | nhà ở cho hộ', '= 275 {hộ} | chuyển đổi nghề cho hộ'],
  ],
  [
    'money is no measure of shares',
    'Tỷ lệ giải ngân vốn đầu tư phát triển đạt trên 95%, vốn sự nghiệp đạt trên 90%',
    ['> 95 % | Tỷ lệ giải ngân vốn đầu tư phát triển', '> 90 % | Tỷ lệ giải ngân vốn sự nghiệp'],
  ],
  [
    'parts of what a verb alone stands before',
    'đưa ít nhất 6.500 lao động đi làm việc ở nước ngoài, trong đó: thị trường Nhật Bản khoảng 65%, Hàn Quốc 20%',
    [
      '≥ 6500 {lao động} | đưa lao động đi làm việc ở nước ngoài',
      '~ 65 % | đưa lao động đi làm việc ở nước ngoài › thị trường Nhật Bản',
      '= 20 % | đưa lao động đi làm việc ở nước ngoài › Hàn Quốc',
    ],
  ],
  [
    'a field set apart',
    'Mức độ hài lòng của người dân đạt tối thiểu 95%, riêng lĩnh vực đất đai đạt tối thiểu 90%',
    ['≥ 95 % | Mức độ hài lòng của người dân', '≥ 90 % | Mức độ hài lòng của người dân › lĩnh vực đất đai'],
  ],
  [
    'a place set apart, which falls by another amount',
    'Tỷ lệ hộ nghèo giảm 2%, riêng các xã đặc biệt khó khăn giảm 6 - 7%/năm',
    ['= 2 %, down | Tỷ lệ hộ nghèo', '6..7 %, down, commune, each year | Tỷ lệ hộ nghèo › các xã đặc biệt khó khăn'],
  ],
  [
    'a part whose verb stands before the whole',
    'Giảm tỷ lệ hộ nghèo 5%, riêng vùng đồng bào dân tộc 6%',
    ['= 5 %, down | Giảm tỷ lệ hộ nghèo', '= 6 %, down | Giảm tỷ lệ hộ nghèo › vùng đồng bào dân tộc'],
  ],
  [
    'a place set apart behind what the share comes to',
    'Giảm tỷ lệ hộ nghèo đa chiều 5%, tương ứng giảm 900 hộ; riêng các xã đặc biệt khó khăn giảm 6%',
    [
      '= 5 %, down | Giảm tỷ lệ hộ nghèo đa chiều',
      '= 900 {hộ}, down | hộ',
      '= 6 %, down, commune | Giảm tỷ lệ hộ nghèo đa chiều › các xã đặc biệt khó khăn',
    ],
  ],
  [
    'so many of all, behind a year',
    'Phấn đấu đến cuối năm 2024 có 01/10 xã thoát khỏi tình trạng đặc biệt khó khăn',
    ['= 1 {xã}, 2024 | xã thoát khỏi tình trạng đặc biệt khó khăn'],
  ],
  [
    'so many times what was reached in a year',
    'Thu nhập bình quân đạt 6,5 triệu đồng/tháng, gấp 1,5 lần năm 2021',
    ['= 6500000 VND, each month | Thu nhập bình quân', '= 1.5 {lần}, from 2021 | Thu nhập bình quân'],
  ],
  ['a thing of no list behind "có"', 'Có 45 homestay đạt tiêu chuẩn', ['= 45 {homestay} | homestay đạt tiêu chuẩn']],
  [
    'a share of those whom a verb alone stands before',
    'Đón 120.000 lượt khách, trong đó khách quốc tế chiếm 5%',
    ['= 120000 {lượt khách} | Đón lượt khách', '= 5 % | Đón lượt khách › khách quốc tế'],
  ],
  [
    'more of what is kept',
    'Giữ vững 15 xã đạt chuẩn, phấn đấu thêm 2 xã đạt chuẩn',
    ['= 15 {xã} | Giữ vững xã đạt chuẩn', '= 2 {xã}, up | xã đạt chuẩn'],
  ],
  [
    'two names for one thing',
    'Đoàn Thanh niên đảm nhận ít nhất 01 công trình, phần việc/năm',
    ['≥ 1 {công trình, phần việc}, each year | đảm nhận công trình, phần việc'],
  ],
  [
    'a region before the colon, for each of the list',
    'Khu vực đồng bằng: có hơn 90% hộ gia đình đạt chuẩn văn hóa; 88% thôn đạt chuẩn văn hóa',
    [
      '> 90 % | Khu vực đồng bằng › hộ gia đình đạt chuẩn văn hóa',
      '= 88 % | Khu vực đồng bằng › thôn đạt chuẩn văn hóa',
    ],
  ],
  [
    'a grade between points and place',
    'Chỉ số phục vụ người dân đạt từ 90 điểm trở lên, xếp loại Xuất sắc, nằm trong nhóm 20 xã dẫn đầu',
    ['≥ 90 {point} | Chỉ số phục vụ người dân', '≤ 20 {rank} | Chỉ số phục vụ người dân'],
  ],
  [
    'a verb that is yet to come behind a list of subjects',
    '100% hộ gia đình, hộ gia đình kết hợp sản xuất, kinh doanh có ít nhất 01 bình chữa cháy',
    ['= 100 % | hộ gia đình, hộ gia đình kết hợp sản xuất, kinh doanh có ít nhất 01 bình chữa cháy'],
  ],
  [
    'a rate of boys to girls',
    'Tỷ số giới tính khi sinh: 108,66 trẻ em trai/100 trẻ em gái',
    ['= 108.66 {trẻ em trai/100 trẻ em gái} | Tỷ số giới tính khi sinh'],
  ],
  [
    'a thing that ends in the letters of a verb',
    'Tổng số người mới sử dụng biện pháp tránh thai 95.000 người, trong đó: thuốc cấy 900 người, thuốc tiêm 9.600 người',
    [
      '= 95000 {người} | Tổng số người mới sử dụng biện pháp tránh thai',
      '= 900 {người} | Tổng số người mới sử dụng biện pháp tránh thai › thuốc cấy',
      '= 9600 {người} | Tổng số người mới sử dụng biện pháp tránh thai › thuốc tiêm',
    ],
  ],
  [
    'a whole behind a bound',
    'Nợ thuế không vượt quá 5% tổng thu ngân sách nhà nước; thu hồi tối thiểu 80% nợ đọng từ năm 2025 chuyển sang',
    ['≤ 5 % | Nợ thuế trong tổng thu ngân sách nhà nước', '≥ 80 % | thu hồi nợ đọng từ năm 2025 chuyển sang'],
  ],
  [
    'two shares of bodies whose name begins like a verb',
    '100% tổ chức thủy lợi cơ sở được củng cố; ít nhất 70% tổ chức thủy lợi cơ sở hoạt động hiệu quả',
    ['= 100 % | tổ chức thủy lợi cơ sở được củng cố', '≥ 70 % | tổ chức thủy lợi cơ sở hoạt động hiệu quả'],
  ],
  [
    'a disease before the colon, where the words do not say it',
    'Bệnh sởi: khống chế tỷ lệ mắc dưới 0,7/100.000 dân; tỷ lệ tiêm vắc xin sởi đạt trên 95%',
    ['< 0.7 {/100.000 dân} | Bệnh sởi › khống chế tỷ lệ mắc', '> 95 % | tỷ lệ tiêm vắc xin sởi'],
  ],
  [
    'when the work is done, and that it is done',
    'Số hóa 1.500 cuốn sách địa chí giai đoạn 2021 - 2025; tiêm phòng cho 90% tổng đàn chó, xong trong năm 2026',
    ['= 1500 {cuốn sách}, 2021-2025 | Số hóa cuốn sách địa chí', '= 90 %, 2026 | tiêm phòng cho tổng đàn chó'],
  ],
  [
    'a bare number behind what is counted, and of how many',
    'Số bác sĩ/vạn dân đạt 9,5; số giường bệnh/vạn dân đạt 32',
    ['= 9.5 {bác sĩ/vạn dân} | Số bác sĩ/vạn dân', '= 32 {giường bệnh/vạn dân} | số giường bệnh/vạn dân'],
  ],
  [
    'each year, for a list that goes on with a verb',
    'Hằng năm hỗ trợ 20 lượt doanh nghiệp tham gia hội chợ, tổ chức 02 - 03 đoàn giao thương',
    [
      '= 20 {lượt}, each year | hỗ trợ lượt doanh nghiệp tham gia hội chợ',
      '2..3 {đoàn}, each year | tổ chức đoàn giao thương',
    ],
  ],
  [
    'two places beside each other in a bracket',
    'diện tích nhà ở bình quân toàn tỉnh đạt 31,2 m2 sàn/người (đô thị 32 m2 sàn/người, nông thôn 28,5 m2 sàn/người)',
    [
      '= 31.2 m2/{người} | diện tích nhà ở bình quân toàn tỉnh',
      '= 32 m2/{người} | diện tích nhà ở bình quân toàn tỉnh › đô thị',
      '= 28.5 m2/{người} | diện tích nhà ở bình quân toàn tỉnh › nông thôn',
    ],
  ],
  [
    'what is done again needs its name',
    'toàn tỉnh xây dựng khoảng 25.000 căn nhà ở xã hội; giai đoạn 2026 - 2030 hoàn thành 16.800 căn',
    ['~ 25000 {căn nhà} | xây dựng căn nhà ở xã hội', '= 16800 {căn}, 2026-2030 | hoàn thành căn nhà ở xã hội'],
  ],
  [
    'a whole that the verb acts on',
    'Đáp ứng trên 90% nhu cầu máu cho cấp cứu và điều trị; nguồn cung trong nước đạt 60% nhu cầu',
    ['> 90 % | Đáp ứng nhu cầu máu cho cấp cứu và điều trị', '= 60 % | nguồn cung trong nước trong nhu cầu'],
  ],
  [
    'one place after the other',
    'Giảm tỷ lệ tiếp xúc thụ động với khói thuốc lá tại nơi làm việc xuống dưới 30%; tại nhà hàng xuống dưới 75%; tại quán bar, cà phê xuống dưới 80%',
    [
      '< 30 % | Giảm tỷ lệ tiếp xúc thụ động với khói thuốc lá tại nơi làm việc',
      '< 75 % | Giảm tỷ lệ tiếp xúc thụ động với khói thuốc lá tại nhà hàng',
      '< 80 % | Giảm tỷ lệ tiếp xúc thụ động với khói thuốc lá tại quán bar, cà phê',
    ],
  ],
  [
    'so many more than was set',
    'Phấn đấu vận động hiến 930 đơn vị máu, vượt 30 đơn vị so với chỉ tiêu tỉnh giao',
    ['= 930 {đơn vị máu} | vận động hiến đơn vị máu', '= 30 {đơn vị}, up | vận động hiến đơn vị máu'],
  ],
  [
    'planting and keeping up',
    'Trồng mới 3.500 cây xanh bóng mát, chăm sóc thường xuyên 48.000 cây',
    ['= 3500 {cây xanh} | Trồng mới cây xanh bóng mát', '= 48000 {cây} | chăm sóc thường xuyên cây'],
  ],
  [
    'what is saved',
    'Thay thế 2.000 bộ đèn LED, tiết kiệm 30% điện năng',
    ['= 2000 {bộ đèn} | Thay thế bộ đèn LED', '= 30 % | tiết kiệm điện năng'],
  ],
  [
    'works of one sentence, each with a day of its own',
    'Trồng 500 ha rừng xong trước ngày 30/6/2025, sửa 12 km đường hoàn thành trước ngày 15/9/2025.',
    ['= 500 har, by 2025-06-30 | Trồng rừng', '= 12 km, by 2025-09-15 | sửa đường'],
  ],
  [
    'a verb alone before what is counted, of no list',
    'Xây 10 nhà văn hóa thôn, mua 20 bộ bàn ghế',
    ['= 10 {nhà văn hóa} | Xây nhà văn hóa thôn', '= 20 {bộ} | mua bộ bàn ghế'],
  ],
  [
    'what comes before, and is not to be reached',
    'Sau 5 buổi học, 90 % học viên đạt yêu cầu',
    ['= 90 % | học viên đạt yêu cầu'],
  ],
  [
    'towns and the country, with a word of place before the second alone',
    'Tỷ lệ thu gom chất thải rắn sinh hoạt đô thị đạt 96 %, ở nông thôn đạt 82 %',
    [
      '= 96 % | Tỷ lệ thu gom chất thải rắn sinh hoạt đô thị',
      '= 82 % | Tỷ lệ thu gom chất thải rắn sinh hoạt ở nông thôn',
    ],
  ],
  [
    'the whole year last, with its plan',
    'Giải ngân vốn đầu tư công Quý I đạt 20%, 6 tháng đạt 45%, cả năm đạt 95% kế hoạch',
    [
      '= 20 % | Giải ngân vốn đầu tư công Quý I',
      '= 45 % | Giải ngân vốn đầu tư công 6 tháng',
      '= 95 % | Giải ngân vốn đầu tư công cả năm',
    ],
  ],
  ['some of all, once and for all', 'Xử lý dứt điểm 15/18 vụ việc', ['= 15 {vụ việc} | Xử lý dứt điểm vụ việc']],
];

describe('statements of plans on other subjects', () => {
  test.each(FORMS)('%s', (_, text, wanted) => {
    expect(goalsOf(text)).toEqual(wanted);
  });
});
